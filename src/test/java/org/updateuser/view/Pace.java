package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// No walk may hold up the window: nothing on the FX thread works longer than 50 ms.
///
/// What counts is the time that the thread is on a processor, so that a machine with other work does not fail the
/// test. It is not quite that simple: what runs for the first time in a process loads its classes and is interpreted,
/// and on a busy machine the compiler gets to it late; the packaged program starts with its classes loaded. So a walk
/// in which something took too long is gone again in the same process, in a window of its own, and the last go
/// counts. What is slow by itself is slow in each of them.
final class Pace implements InvocationInterceptor {
    private static final int GOES = 5;
    private static final String WALKS = "WalkTest"; // audits and benchmarks only begin as a walk does

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext test)
            throws Throwable {
        invocation.proceed();
        String walk = test.getRequiredTestClass().getSimpleName();
        if (walk.endsWith(WALKS)) {
            hold(walk + "." + call.getExecutable().getName(), call, test);
        }
    }

    private static void hold(String name, ReflectiveInvocationContext<Method> call, ExtensionContext test)
            throws Throwable {
        List<FxTask> late = late(name);
        for (int go = 1; go < GOES && !late.isEmpty(); go++) {
            again(call, test);
            late = late(name + " (again)");
        }
        assertThat(late).as("the FX thread was at one thing for too long").isEmpty();
    }

    private static List<FxTask> late(String name) {
        List<FxTask> all = FxTasks.here().longest();
        FxTasks.here().say(name);
        return all.stream()
                .filter(task -> task.worked().compareTo(FxTasks.MOST) > 0)
                .toList();
    }

    private static void again(ReflectiveInvocationContext<Method> call, ExtensionContext test) throws Throwable {
        Walk walk = (Walk) test.getRequiredTestInstance();
        walk.stand().close();
        Hands.Extension hands = new Hands.Extension();
        hands.postProcessTestInstance(walk, test);
        hands.afterEach(test); // as between two tests
        hands.beforeEach(test);
        try {
            Method method = call.getExecutable();
            method.setAccessible(true);
            method.invoke(walk, call.getArguments().toArray());
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
