/// The screens: FXML, its controllers, and the few nodes that show more than one value.
///
/// A controller binds nodes to the state of a screen in [org.updateuser.form] and calls its methods; it decides
/// nothing. Which editor suits a row is decided once, by the kind of its field and the node that FXML put there, in
/// [FormBinder]. This room knows neither JSON nor the network nor the disk.
package org.updateuser.view;
