package id.balai.store.jdbc;

import id.balai.store.journal.EntryLine;

/// An entry with its place among the entries of all chains.
record Placed(long position, EntryLine line) {}
