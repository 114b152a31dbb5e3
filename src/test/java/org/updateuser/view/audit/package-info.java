/// An auditor of windows: it looks at a scene as somebody who sees badly, hears it read out or uses only the keyboard
/// would, and says what is wrong with it.
package org.updateuser.view.audit;
