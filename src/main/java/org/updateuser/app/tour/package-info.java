/// The tour: the real window, driven through the main job on a sandbox, without a display.
///
/// It shows what the program does, makes the pictures of the README, and fails with a sentence when a step does not
/// come to its end. It works on a sandbox only, never on somebody's organization.
package org.updateuser.app.tour;
