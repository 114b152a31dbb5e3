package org.updateuser.view;

/// What the five everyday tasks take from the keyboard alone, beginning at the list of the program as it starts. A
/// chord such as Ctrl+S is one stroke; characters of names and values are counted apart. The README has the same
/// figures.
enum Effort {
    TITLE("Fix a title", 4, 25),
    MOVE("Move a person to another manager and location", 12, 20),
    RESTORE("Restore a deleted person", 5, 5),
    CONFLICT("Settle a conflict", 7, 25),
    DEPARTMENT("Change a department for 40", 5, 22);

    private final String task;
    private final int strokes;
    private final int letters;

    Effort(String task, int strokes, int letters) {
        this.task = task;
        this.strokes = strokes;
        this.letters = letters;
    }

    int strokes() {
        return strokes;
    }

    int letters() {
        return letters;
    }

    /// How the line of the README begins.
    String line() {
        return "| %s | %d + %d |".formatted(task, strokes, letters);
    }
}
