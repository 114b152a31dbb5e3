package org.updateuser.view;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.updateuser.form.Pictures;
import org.updateuser.view.kit.Avatar;

/// Puts pictures into avatars. A picture is fetched once and kept while it is among the last few hundred.
final class Portraits {
    private static final int KEPT = 300;
    private static final int PIXELS = 96; // twice the largest avatar, for screens with two pixels a point

    private final Pictures pictures;
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    Portraits(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Shows a person's picture, or the initials while there is none.
    void show(Avatar avatar, String name, String address) {
        avatar.setPersonName(name);
        avatar.setBroken(false);
        avatar.setImage(kept.get(address));
        avatar.setUserData(address);
        if (address.isEmpty() || kept.containsKey(address)) {
            return;
        }
        pictures.fetch(address, Portraits::decode, image -> arrived(avatar, address, image), reason -> {
            if (address.equals(avatar.getUserData())) {
                avatar.setBroken(true);
            }
        });
    }

    private void arrived(Avatar avatar, String address, Image image) {
        kept.put(address, image);
        if (address.equals(avatar.getUserData())) {
            avatar.setImage(image);
        }
    }

    private static Image decode(byte[] bytes) {
        return new Image(new ByteArrayInputStream(bytes), PIXELS, PIXELS, true, true);
    }
}
