package org.saksi.core.formats.mapping.edit;

import java.util.List;

/** An importer whose mapping has words of its own for what an attribute becomes. */
public interface AttributeTargets {

	/** @return the words, in the order to offer */
	List<WordTarget> attributeTargets();
}
