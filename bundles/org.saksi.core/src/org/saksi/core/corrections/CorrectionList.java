package org.saksi.core.corrections;

import java.nio.file.Path;
import java.util.List;

import org.saksi.core.corrections.Correction.State;

/**
 * The corrections in a file.
 *
 * @param file        the file
 * @param corrections by sheet and row
 * @param notes       what else is worth knowing of the file, localized
 */
public record CorrectionList(Path file, List<Correction> corrections, List<String> notes) {

	/** Keeps unmodifiable copies. */
	public CorrectionList {
		corrections = List.copyOf(corrections);
		notes = List.copyOf(notes);
	}

	/** @return how many are in a state */
	public long count(State state) {
		return corrections.stream().filter(correction -> correction.state() == state).count();
	}
}
