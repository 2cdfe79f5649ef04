package org.saksi.formats.conll;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.net.URLEncoder;

/** Names that reader and writer share. */
final class Conll {

	/** Id of the format. */
	static final String FORMAT = "conll";
	/** Comment that names the columns, as in CoNLL-U Plus. */
	static final String COLUMNS = "global.columns";
	/** Comment that begins a document and gives its id. */
	static final String DOCUMENT = "newdoc id";
	/** Name of the column of tokens. */
	static final String TOKEN = "FORM";
	/** Line that begins a document, as in CoNLL-2003. */
	static final String DOCSTART = "-DOCSTART-";
	/** Value of a column where its annotator has no layer. */
	static final String NONE = "_";
	/** Option of the export: {@code bio} or {@code biolu}. */
	static final String TAGS = "tags";
	/** Option of the export: whether comments name documents and columns. */
	static final String COMMENTS = "comments";
	/** Option of the export: {@code types} or {@code annotators}. */
	static final String LAYERS = "columns";

	private Conll() {
	}

	/** @return a name that has no blank, {@code /} or {@code #} */
	static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** @return the inverse of {@link #encoded}; what is none of its values stays as it is */
	static String decoded(String name) {
		try {
			return name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return name;
		}
	}
}
