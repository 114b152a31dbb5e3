package org.updateuser.bulk;

import java.util.List;

/// What there is to count in lines of a preview.
///
/// @param sent people who are sent
/// @param requests that takes
/// @param possible people who could be sent
/// @param worrying people of whom something should be looked at
public record Tally(int sent, int requests, int possible, int worrying) {
    /// Counts some lines.
    public static Tally of(List<PreviewLine> lines) {
        int sent = 0;
        int requests = 0;
        int possible = 0;
        int worrying = 0;
        for (PreviewLine line : lines) {
            boolean may = line.isPossible();
            boolean goes = may && line.isSent();
            possible += may ? 1 : 0;
            sent += goes ? 1 : 0;
            requests += goes ? line.sendable().requests() : 0;
            worrying += line.worries().isEmpty() ? 0 : 1;
        }
        return new Tally(sent, requests, possible, worrying);
    }
}
