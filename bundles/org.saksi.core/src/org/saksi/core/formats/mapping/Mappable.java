package org.saksi.core.formats.mapping;

import java.io.IOException;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.scheme.SchemeIndex;

/** An importer that follows a mapping and can propose one for a file. */
public interface Mappable {

	/**
	 * A mapping that names everything the file has, each with what it would become without a mapping. People edit it, save it and
	 * give it as {@code --mapping}.
	 *
	 * @param options as for reading; a mapping in them is where the proposal begins
	 * @param scheme  the scheme of the corpus
	 * @throws CorpusException if nothing of the file can be used
	 */
	Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException;
}
