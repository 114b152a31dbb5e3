package org.updateuser.form;

import java.time.Duration;
import java.util.Optional;

/// How far a run has come.
///
/// @param number of the run
/// @param done people who have had their turn, those of earlier days among them
/// @param total people of the run
/// @param aMinute people a minute since it goes on, or 0 as long as that says nothing
/// @param left the time that the rest takes at this rate, if that is known
/// @param name of whoever had a turn last
public record RunProgress(long number, int done, int total, int aMinute, Optional<Duration> left, String name) {}
