package org.updateuser.view.items;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Measures;
import org.updateuser.model.Image;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.EndShown;
import org.updateuser.view.kit.MessageLine;

/// One rendition of a picture: preview, size and address.
final class ImageRow extends RecordRow {
    private final Preview preview;
    private final TextField resolution = new TextField();
    private final TextField address = new TextField();
    private final Label size = new Label();
    private final MessageLine differs = new MessageLine(Feather.INFO, "info");
    private final Hyperlink take = new Hyperlink();
    private boolean changed;

    ImageRow(ImageList list, Values value) {
        super(list, value);
        preview = new Preview(list.screens());
        text(
                resolution,
                "images.resolution",
                each -> each.get(Image.RESOLUTION),
                (each, typed) -> each.withPart(Image.RESOLUTION, typed));
        text(
                address,
                "images.address",
                each -> each.get(Image.URI_TEXT),
                (each, typed) -> each.withPart(Image.URI_TEXT, typed));
        resolution.setPromptText(words().text("images.resolution.prompt"));
        address.setPromptText(words().text("images.address.prompt"));
        EndShown.in(address);
        size.getStyleClass().add("size-told");
        differs.append(take);
        preview.measures().subscribe(measured -> tell());
        line().setHead(preview, ContactRow.cell(resolution, "resolution-cell"), size);
        line().setCells(ContactRow.cell(address, "address-cell"));
        line().setTail(move(-1), move(1), revert(), remove());
        line().setBelow(preview.reason(), problem(), differs);
        new Ordering(list, this).byKeys().byDragging(preview);
    }

    private void tell() {
        Optional<Measures> known = preview.measures().get();
        size.setText(known.map(now -> words().text("images.size", now.width(), now.height()))
                .orElse(""));
        known.filter(now -> changed && isOtherwise(now)).ifPresentOrElse(this::offer, () -> differs.say("", ""));
    }

    private boolean isOtherwise(Measures now) {
        String said = value().get(Image.RESOLUTION);
        return said.isEmpty() || now.contradict(said);
    }

    private void offer(Measures now) {
        differs.say(words().text("images.size.differs", now.width(), now.height()), "");
        take.setText(words().text("images.size.take", now.resolution()));
        take.setOnAction(event -> {
            resolution.requestFocus(); // before the offer is gone, and the keyboard with it
            resolution.setText(now.resolution());
        });
    }

    @Override
    String name(Values shown) {
        String size = shown.get(Image.RESOLUTION);
        return size.isEmpty() ? words().text("images.new") : words().text("images.row", size);
    }

    @Override
    boolean fits(Values other) {
        return true;
    }

    @Override
    boolean isAbout(Code code, String key) {
        return switch (code) {
            case IMAGE_RESOLUTION, SAME_IDENTITY -> key.equals("images.resolution");
            case IMAGE_ADDRESS -> key.equals("images.address");
            default -> true;
        };
    }

    @Override
    Node first() {
        return resolution;
    }

    @Override
    void drawn(Status status) {
        changed = status.changed();
        preview.show(value().get(Image.URI_TEXT), name(), status.problem().isPresent());
        tell();
    }
}
