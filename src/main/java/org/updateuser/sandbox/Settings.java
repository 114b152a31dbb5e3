package org.updateuser.sandbox;

import java.time.Clock;

/// What a sandbox is started with.
///
/// @param port the port on loopback; 0 takes a free one
/// @param people how many people there are in all, the inactive and the deleted included; at least 1
/// @param seed what everything invented follows from: the same seed, the same people
/// @param clock what the sandbox takes for now
public record Settings(int port, int people, long seed, Clock clock) {
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port must lie between 0 and 65535, not " + port);
        }
        if (people < 1) {
            throw new IllegalArgumentException("A sandbox needs at least one person, not " + people);
        }
    }

    /// A free port, 250 people, seed 1, the machine's clock.
    public static Settings standard() {
        return new Settings(0, 250, 1, Clock.systemUTC());
    }

    /// The same on another port.
    public Settings withPort(int other) {
        return new Settings(other, people, seed, clock);
    }

    /// The same with another number of people.
    public Settings withPeople(int other) {
        return new Settings(port, other, seed, clock);
    }

    /// The same with other people.
    public Settings withSeed(long other) {
        return new Settings(port, people, other, clock);
    }

    /// The same at another time.
    public Settings withClock(Clock other) {
        return new Settings(port, people, seed, other);
    }
}
