package org.updateuser.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Every task on the FX thread of a process without a display: how long each works, and what it is at.
///
/// The queue of that thread is replaced by one that measures what it hands out: exactly the tasks that a window would
/// be held up by, one by one, and not whatever lies between two looks at a clock. Counted is the time on a processor,
/// so that a machine with other work changes nothing; that nothing is waited for is another rule's business. What a
/// nested loop runs counts for itself and not for the task around it.
final class FxTasks {
    /// The longest that a task may take.
    static final Duration MOST = Duration.ofMillis(50);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration STEP = Duration.ofMillis(4);
    private static final Duration SEEN = Duration.ofMillis(12); // what is shorter needs no cause
    private static final FxTasks ONE = new FxTasks();

    private final List<FxTask> done = new ArrayList<>();
    private long inner; // nanoseconds of tasks within the one that runs
    private volatile @Nullable FxTask now;
    private boolean installed;

    private FxTasks() {}

    /// Those of this process; called on the FX thread.
    static FxTasks here() {
        ONE.install();
        return ONE;
    }

    private void install() {
        if (installed) {
            return;
        }
        installed = true;
        try {
            Object application = Class.forName("com.sun.glass.ui.Application")
                    .getMethod("GetApplication")
                    .invoke(null);
            Object processor = value(application, "processor");
            Field field = field(processor, "runnableQueue");
            Queue measuring = new Queue();
            Collection<?> before = (Collection<?>) field.get(processor);
            field.set(processor, measuring);
            move(before, measuring);
            Platform.runLater(() -> move(before, measuring)); // what came while it was replaced
        } catch (ReflectiveOperationException otherwise) {
            throw new IllegalStateException("the toolkit's queue is not where it was", otherwise);
        }
        Thread thread = Thread.currentThread();
        Thread.ofPlatform().daemon().name("fx samples").start(() -> look(thread));
    }

    private static void move(Collection<?> from, Queue to) {
        for (Object task : List.copyOf(from)) {
            from.remove(task);
            to.add((Runnable) task);
        }
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        return field(of, name).get(of);
    }

    private static Field field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private void look(Thread thread) {
        while (true) {
            LockSupport.parkNanos(STEP.toNanos());
            FxTask task = now;
            if (task != null && task.age().compareTo(SEEN) > 0) {
                task.sample(thread.getStackTrace());
            }
        }
    }

    private void measure(Runnable work) {
        FxTask around = now;
        long innerBefore = inner;
        FxTask task = new FxTask();
        now = task;
        inner = 0;
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (IndexOutOfBoundsException broken) {
            if (!isBesideTheScreen(broken)) {
                throw broken;
            }
        } finally {
            long all = THREADS.getCurrentThreadCpuTime() - before;
            task.end(Duration.ofNanos(all - inner));
            inner = innerBefore + all;
            now = around;
            note(task);
        }
    }

    /// The headless toolkit (26.0.2) draws whatever part of a window stands beside its screen of 1000 pixels beyond the
    /// end of its memory: a menu that has not been put to its place yet would fail each test after it.
    private static boolean isBesideTheScreen(IndexOutOfBoundsException broken) {
        return Arrays.stream(broken.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".headless.HeadlessWindow")
                        && frame.getMethodName().equals("blit"));
    }

    private synchronized void note(FxTask task) {
        if (task.worked().compareTo(SEEN) > 0 && task.isOurs()) {
            done.add(task);
        }
    }

    /// Forgets what there was.
    synchronized void forget() {
        done.clear();
    }

    /// The longest first.
    synchronized List<FxTask> longest() {
        return done.stream()
                .sorted(Comparator.comparing(FxTask::worked).reversed())
                .toList();
    }

    /// Says on standard output which was the longest, and which took too long.
    void say(String walk) {
        List<FxTask> all = longest();
        for (FxTask task : all.stream()
                .filter(each -> each == all.getFirst() || each.worked().compareTo(MOST) > 0)
                .toList()) {
            System.out.printf(Locale.ROOT, "fx task: %s: %s%n", walk, task);
        }
    }

    /// A queue whose tasks measure themselves.
    private final class Queue extends LinkedBlockingQueue<Runnable> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean add(Runnable task) {
            return super.add(() -> measure(task));
        }
    }
}
