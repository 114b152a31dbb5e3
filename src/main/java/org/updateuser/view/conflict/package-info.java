/// The nodes of the conflict screen: a card for each conflict with its three columns in the order of time, and a line
/// for each change about which nobody has to choose.
package org.updateuser.view.conflict;
