package org.updateuser.view.items;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.updateuser.model.Image;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;

/// One rendition of a picture: preview, size and address.
final class ImageRow extends RecordRow {
    private final Preview preview;
    private final TextField resolution = new TextField();
    private final TextField address = new TextField();

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
        line().setHead(preview, ContactRow.cell(resolution, "resolution-cell"));
        line().setCells(ContactRow.cell(address, "address-cell"));
        line().setTail(move(-1), move(1), revert(), remove());
        line().setBelow(preview.reason(), problem());
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
        preview.show(value().get(Image.URI_TEXT), name(), status.problem().isPresent());
    }
}
