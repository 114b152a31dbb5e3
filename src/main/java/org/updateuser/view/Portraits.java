package org.updateuser.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Pictures;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Decoding;

/// Puts pictures into avatars. A picture is fetched once and kept while it is among the last few hundred; one whose
/// avatar shows somebody else by the time its turn comes is not fetched at all.
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

    /// One person in one avatar, until the next one comes. Over is read by other threads.
    private static final class Sitting {
        private volatile boolean over;

        /// Begins, and ends the one before.
        static Sitting in(Avatar avatar) {
            if (avatar.getUserData() instanceof Sitting before) {
                before.over = true;
            }
            Sitting sitting = new Sitting();
            avatar.setUserData(sitting);
            return sitting;
        }

        boolean lasts() {
            return !over;
        }
    }

    Portraits(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Shows a person's picture, or the initials while there is none.
    void show(Avatar avatar, String name, String address) {
        Sitting sitting = Sitting.in(avatar);
        @Nullable Image known = kept.get(address);
        avatar.setPersonName(name);
        avatar.setBroken(false);
        avatar.setImage(known);
        if (!address.isEmpty() && known == null) {
            pictures.fetch(
                    address,
                    sitting::lasts,
                    picture -> Decoding.within(picture.bytes(), PIXELS),
                    image -> arrived(avatar, sitting, address, image),
                    _ -> missed(avatar, sitting));
        }
    }

    private void arrived(Avatar avatar, Sitting sitting, String address, Image image) {
        kept.put(address, image);
        if (sitting.lasts()) {
            avatar.setImage(image);
        }
    }

    private static void missed(Avatar avatar, Sitting sitting) {
        if (sitting.lasts()) {
            avatar.setBroken(true);
        }
    }
}
