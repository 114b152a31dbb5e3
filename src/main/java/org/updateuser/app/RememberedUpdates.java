package org.updateuser.app;

import org.updateuser.form.Updates;
import org.updateuser.form.Updates.Memory;
import org.updateuser.host.Preferences.UpdateCheck;
import org.updateuser.host.Remembered;

/// Whether newer versions are looked for, among the other preferences.
record RememberedUpdates(Remembered remembered) implements Updates.Keeper {
    @Override
    public Memory now() {
        UpdateCheck check = remembered.now().updates();
        return new Memory(check.allowed(), check.asked(), check.found());
    }

    @Override
    public void keep(Memory memory) {
        UpdateCheck check = new UpdateCheck(memory.allowed(), memory.asked(), memory.found());
        remembered.change(now -> now.withUpdates(check));
    }
}
