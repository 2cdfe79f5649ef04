package org.saksi.core.files;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.saksi.core.CorpusException;

/** Somebody else is writing the file. */
public final class LockedException extends CorpusException {

	private static final long serialVersionUID = 1L;

	private final transient LockHolder holder;

	LockedException(Path file, LockHolder holder) {
		super(describe(holder), file, 0, null);
		this.holder = holder;
	}

	/** @return who holds the file */
	public LockHolder holder() {
		return holder;
	}

	/** @return who holds a file and since when, localized */
	public static String describe(LockHolder holder) {
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withZone(ZoneId.systemDefault());
		return Messages.bind(Messages.LockedException_held,
				new Object[] { holder.user(), holder.host(), format.format(holder.since()) });
	}
}
