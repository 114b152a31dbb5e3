/// Where the program starts and where it is put together: options, exit codes, the log, the session, the toolkit.
///
/// What holds here:
/// - [Main] alone ends the process, and [Program] alone decides what is run. A run answers with an [ExitCode], or
///   throws a [StartProblem] where it cannot begin.
/// - Everything about the command line is said in one sentence, without a stack trace. Its words stand in
///   `command.properties`, which [CommandWords] alone reads; they are plain ASCII, because a console may know no more.
/// - What is wrong is decided before the toolkit starts wherever that can be known; the rest [Toolkit] turns into a
///   [StartProblem].
/// - There is one window for a data folder: [SingleWindow] settles that before the toolkit starts.
/// - An access token is never printed, logged or shown, and neither is an argument that might be one.
/// - One place logs, [Log]: to standard error, and to a file that is written on a thread of its own. Standard output
///   belongs to what was asked for.
/// - A mistake of the program ends a start with a sentence and a window ([ToldRun]); later it is told once in the frame
///   ([MishapNotices]). Neither shows more of it than the log does.
package org.updateuser.app;
