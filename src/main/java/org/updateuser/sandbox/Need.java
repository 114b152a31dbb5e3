package org.updateuser.sandbox;

import java.util.List;

/// The permissions that an operation asks for (facts §2).
///
/// @param whole whether all of them are needed, or any of them
/// @param permissions nobody is kept away if there is none
record Need(boolean whole, List<String> permissions) {
    static final Need NOTHING = new Need(false, List.of());
}
