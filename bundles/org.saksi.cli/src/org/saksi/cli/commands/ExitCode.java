package org.saksi.cli.commands;

/** Exit codes of all commands. */
final class ExitCode {

	/** Done; there may be warnings. */
	static final int DONE = 0;
	/** Errors were found, or inputs refused. */
	static final int REFUSED = 1;
	/** Wrong usage. */
	static final int USAGE = 2;
	/** Nothing could be done. */
	static final int FAILED = 3;

	private ExitCode() {
	}
}
