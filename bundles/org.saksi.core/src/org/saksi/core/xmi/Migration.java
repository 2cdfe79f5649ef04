package org.saksi.core.xmi;

import org.w3c.dom.Document;

/** Turns a file of one version into the next one, before EMF sees it. */
interface Migration {

	/** @return the version that this handler reads; it leaves the next one */
	int from();

	/** Changes the document in place; the {@code version} attribute is set by the caller. */
	void migrate(Document document);
}
