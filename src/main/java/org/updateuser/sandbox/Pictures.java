package org.updateuser.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/// The portraits of the people, drawn when they are asked for.
final class Pictures {
    /// Where they are; no token is asked for there, because the service's are public as well (facts §1, addenda).
    static final String PATH = "/sandbox/pictures/";

    private static final List<Integer> SIZES = List.of(48, 96, 128, 200, 300, 400);
    private static final int KEPT = 300;

    private final People people;
    private final Map<String, Picture> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Picture> eldest) {
            return size() > KEPT;
        }
    };

    Pictures(People people) {
        this.people = people;
    }

    static boolean isPicture(String path) {
        return path.startsWith(PATH);
    }

    /// The six renditions of one person's portrait.
    static ArrayNode renditions(String url, String id) {
        ArrayNode images = Json.array();
        for (int size : SIZES) {
            images.addObject().put("resolution", "x" + size).put("imageUri", url + PATH + id + "/x" + size + ".png");
        }
        return images;
    }

    Answer answer(Request request) {
        String id = request.variables().get(0);
        String file = request.variables().get(1);
        int size = SIZES.stream()
                .filter(each -> file.equals("x" + each + ".png"))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("picture", file));
        people.get(id);
        synchronized (drawn) {
            return Answer.picture(drawn.computeIfAbsent(id + file, _ -> new Avatar(id).drawn(size)));
        }
    }
}
