package org.updateuser.view;

/// The bundled faces.
final class Fonts {
    private Fonts() {}
}
