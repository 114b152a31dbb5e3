package org.updateuser.form;

/// As what a change is copied for other programs.
public enum CopyForm {
    /// The bodies alone.
    JSON,
    /// A command for a shell.
    CURL,
    /// The same for PowerShell.
    POWERSHELL,
    /// A command of the vendor's command line.
    GC,
    /// A block of the vendor's provider.
    TERRAFORM;

    /// The id of the command that copies so.
    public String command() {
        return switch (this) {
            case JSON -> "copyJson";
            case CURL -> "copyCurl";
            case POWERSHELL -> "copyPowerShell";
            case GC -> "copyGc";
            case TERRAFORM -> "copyTerraform";
        };
    }
}
