package org.updateuser.sandbox;

/// A person's name, and what stands for it before the @ of their address.
record Name(String full, String local) {}
