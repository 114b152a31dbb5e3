/// The visual kit: the palette, the faces and the few nodes that JavaFX lacks, for the screens to be put together from.
///
/// A node here knows no other room. It shows words that are given to it as properties, tells what the user did through
/// properties and handlers, can be made by FXML, can be worked from the keyboard alone, and has a role and a name for
/// those who do not see it. No colour is written down in Java or in any stylesheet but the token block of `tokens.css`.
///
/// The accent means *yours*: focus, selection, changes, the next action. What the server has is ink on paper.
package org.updateuser.view.kit;
