package org.saksi.core.xmi;

import java.nio.file.Path;

import org.saksi.core.CorpusException;

/** A file that a newer version of this program wrote. It is not read and never written. */
public final class NewerVersionException extends CorpusException {

	private static final long serialVersionUID = 1L;

	NewerVersionException(int version, Path path, int line) {
		super(Messages.bind(Messages.ModelFiles_newer, version, ModelFiles.VERSION), path, line, null);
	}
}
