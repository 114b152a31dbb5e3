package org.updateuser.model;

/// An organization, by which drafts and caches are kept apart.
public record Organization(String id, String name) {}
