/// The observable user and the state of each screen, without a single node.
///
/// A screen's state is properties of `javafx.base`; what the server says and what is typed meet here, and only
/// [org.updateuser.patch.Rebase] may put a server's value into an open form. Work runs on an injected background
/// executor and comes back through an injected one for the user interface, so that the tests run with direct ones.
/// Typed problems become sentences in one class, [Words].
package org.updateuser.form;
