package org.updateuser.view;

import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

/// Which of a person's pictures suits which place.
final class Faces {
    private Faces() {}

    /// The one for the head of the form: the smallest that is large enough, or whichever there is.
    static String large(Values user) {
        return user.get(Catalogue.IMAGES_LIST).stream()
                .filter(image -> image.get(Image.RESOLUTION).equals("x96"))
                .findFirst()
                .or(() -> user.get(Catalogue.IMAGES_LIST).stream().findFirst())
                .map(image -> image.get(Image.URI_TEXT))
                .orElse("");
    }
}
