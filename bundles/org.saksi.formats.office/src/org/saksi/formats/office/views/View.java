package org.saksi.formats.office.views;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Sheet;

/** A table for training in the making: takes the articles one after another. */
interface View extends Closeable {

	/** Takes the next article. */
	void add(ArticleContext article) throws IOException;

	/** Writes what could not be written before the last article was there. */
	default void finish() throws IOException, CorpusException {
		// most views are done with each article
	}

	/** @return the sheet */
	Sheet<?> sheet();

	/** @return what the sheet README says of the rows that are there or left out: item to text or number, in order */
	default Map<String, Object> notes() {
		return Map.of();
	}

	@Override
	default void close() throws IOException {
		// most views hold nothing
	}
}
