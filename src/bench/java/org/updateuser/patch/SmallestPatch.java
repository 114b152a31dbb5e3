package org.updateuser.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What takes a user to what was made of it: this program, beside libraries that compare any JSON or any objects.
///
/// Each contestant gets both sides in the form that it compares, and gives back what differs. A run over very many
/// goes round and round a thousand edited users.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 9, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class SmallestPatch {
    /// How many users an operation is about.
    @Param({"1", "25000", "50000"})
    int users;

    private final List<EditedPair> pairs = new ArrayList<>();
    private final Javers javers = JaversBuilder.javers().build();
    private int next;

    @Setup
    public void pairs() {
        pairs.addAll(EditedPair.some());
    }

    private EditedPair next() {
        next = (next + 1) % pairs.size();
        return pairs.get(next);
    }

    @Benchmark
    public void ours(Blackhole sink) {
        for (int user = 0; user < users; user++) {
            EditedPair pair = next();
            sink.consume(Patch.of(pair.base(), pair.mine()));
        }
    }

    /// Where both sides were read, and so share nothing.
    @Benchmark
    public void oursBothRead(Blackhole sink) {
        for (int user = 0; user < users; user++) {
            EditedPair pair = next();
            sink.consume(Patch.of(pair.base(), pair.mineRead()));
        }
    }

    @Benchmark
    public void zjsonpatch(Blackhole sink) {
        for (int user = 0; user < users; user++) {
            EditedPair pair = next();
            JsonNode patch = JsonDiff.asJson(pair.baseTree(), pair.mineTree());
            sink.consume(patch);
        }
    }

    @Benchmark
    public void javers(Blackhole sink) {
        for (int user = 0; user < users; user++) {
            EditedPair pair = next();
            sink.consume(javers.compare(pair.baseBean(), pair.mineBean()));
        }
    }
}
