package org.updateuser.api;

/// What the header of a picture says, in the words of its format.
interface PictureFormat {
    /// What people call the format, such as `PNG`.
    String name();

    /// In pixels, as stored: before any turn.
    int width();

    /// In pixels, as stored.
    int height();

    /// How many pixels a decoder goes over, or 0 if this is no picture. More than width by height where it goes over
    /// them again, or may believe something else.
    long pixels();

    /// How often the picture has to be turned by a right angle, clockwise, to stand upright: 0 to 3.
    default int turns() {
        return 0;
    }
}
