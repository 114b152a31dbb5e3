package org.updateuser.sandbox;

/// A sandbox in a process of its own, which says where it is and what it cost, each time a line comes in.
final class SandboxProcess {
    private SandboxProcess() {}

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        try (Sandbox sandbox = Sandbox.start(Settings.standard().withPeople(people))) {
            System.out.println(sandbox.url() + " " + sandbox.token());
            while (System.in.read() >= 0) {
                System.out.println(ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toMillis());
            }
        }
    }
}
