/// What can be done in the window, and with which keys: the definitions, who has changed which keys, and how typed
/// words find them. Without a node, and without a word about what each of them does.
package org.updateuser.form.command;
