package org.updateuser.wire;

/// What the lines for people say in a block for Terraform.
public interface TerraformWords {
    /// What the block is, and of whom.
    String head(String name);

    /// That the provider takes the newest version by itself.
    String version(int version);

    /// How somebody who is there already gets under the block's label.
    String imported(String command);

    /// That the provider has no argument for a property.
    ///
    /// @param json what would be written, as JSON
    String noArgument(String property, String json);

    /// That the provider has no such state.
    String noState(String state);
}
