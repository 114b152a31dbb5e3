package org.updateuser.wire;

import org.junit.jupiter.api.Nested;
import org.updateuser.At;

/// What other programs read is the same on every machine, whatever its letters, digits and years are.
class AbroadTest {
    @Nested
    @At(At.TURKEY)
    class HistoryTableInTurkey extends HistoryCsvTest {}

    @Nested
    @At(At.ARABIA)
    class HistoryTableInArabia extends HistoryCsvTest {}

    @Nested
    @At(At.THAILAND)
    class HistoryTableInThailand extends HistoryCsvTest {}

    @Nested
    @At(At.ARABIA)
    class HistoryInArabia extends HistoryJsonTest {}

    @Nested
    @At(At.THAILAND)
    class HistoryInThailand extends HistoryJsonTest {}

    @Nested
    @At(At.ARABIA)
    class RunInArabia extends RunCsvTest {}

    @Nested
    @At(At.THAILAND)
    class RunInThailand extends RunCsvTest {}

    @Nested
    @At(At.TURKEY)
    class DraftsInTurkey extends DraftsFileTest {}

    @Nested
    @At(At.ARABIA)
    class DraftsInArabia extends DraftsFileTest {}

    @Nested
    @At(At.THAILAND)
    class DraftsInThailand extends DraftsFileTest {}

    @Nested
    @At(At.TURKEY)
    class MappingInTurkey extends MappingTest {}

    @Nested
    @At(At.TURKEY)
    class TableInTurkey extends ChangesTableTest {}

    @Nested
    @At(At.THAILAND)
    class TableInThailand extends ChangesTableTest {}
}
