package org.updateuser.view.items;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.updateuser.model.Education;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.view.kit.DayField;
import org.updateuser.view.kit.Direction;

/// One school or course: more than fits in a line, so with a small label over each field.
final class EducationRow extends RecordRow {
    private final TextField school = new TextField();

    EducationRow(EducationTable table, Values value) {
        super(table, value);
        getStyleClass().add("education-row");
        TextArea notes = new TextArea();
        notes.setWrapText(true);
        notes.setPrefRowCount(1);
        notes.getStyleClass().add("notes");
        HBox when = line(
                new LabelledCell(words().text("education.start"), day("education.start", Education.START)),
                new LabelledCell(words().text("education.end"), day("education.end", Education.END)));
        VBox fields = new VBox(
                line(
                        new LabelledCell(words().text("education.school"), field(school, "school", Education.SCHOOL)),
                        new LabelledCell(
                                words().text("education.field"),
                                field(new TextField(), "field", Education.FIELD_OF_STUDY))),
                when,
                new LabelledCell(words().text("education.notes"), field(notes, "notes", Education.NOTES)));
        fields.getStyleClass().add("education-fields");
        line().setCells(fields);
        line().setTail(revert(), remove());
        line().setBelow(problem());
    }

    private static HBox line(Node... cells) {
        HBox line = new HBox(cells);
        line.getStyleClass().add("education-line");
        for (Node cell : cells) {
            HBox.setHgrow(cell, Priority.ALWAYS);
        }
        return line;
    }

    private <C extends TextInputControl> C field(C input, String key, Text part) {
        Direction.follow(input);
        return text(input, "education." + key, each -> each.get(part), (each, typed) -> each.withPart(part, typed));
    }

    private DayField day(String key, Text part) {
        DayField day = new DayField();
        day.setPrompt(words().text("prompt.day"));
        Calendars.name(day, words());
        tie(day, day.textProperty(), key, each -> each.get(part), (each, typed) -> each.withPart(part, typed));
        return day;
    }

    @Override
    String name(Values shown) {
        String place = shown.get(Education.SCHOOL);
        String called = place.isEmpty() ? shown.get(Education.FIELD_OF_STUDY) : place;
        return called.isEmpty() ? words().text("education.new") : called;
    }

    @Override
    boolean fits(Values other) {
        return true;
    }

    @Override
    boolean isAbout(Code code, String key) {
        return switch (code) {
            case EDUCATION_WITHOUT_SCHOOL -> key.equals("education.school") || key.equals("education.field");
            case EDUCATION_ENDS_BEFORE_START, DAY_FORMAT ->
                key.equals("education.start") || key.equals("education.end");
            case TOO_LONG -> key.equals("education.notes");
            default -> true;
        };
    }

    @Override
    Node first() {
        return school;
    }
}
