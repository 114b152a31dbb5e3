/// A cable for the tests of every room that speaks HTTP: it leads to a server of this machine and breaks as it is told.
package org.updateuser.proxy;
