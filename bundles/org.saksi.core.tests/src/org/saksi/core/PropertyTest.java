package org.saksi.core;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PropertyTest {

	@Property
	boolean codePointsNeverExceedCharacters(@ForAll String text) {
		return text.codePointCount(0, text.length()) <= text.length();
	}
}
