package org.saksi.core.formats.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CommaListTest {

	@Property
	void splitUndoesJoin(@ForAll List<@NotEmpty @Chars({ ',', '\\', ' ', '\t', '=' }) @CharRange(from = 'a', to = 'd') String> names) {
		assertEquals(names, CommaList.split(CommaList.join(names)));
	}

	@Property
	void anyText(@ForAll List<@NotEmpty String> names) {
		assertEquals(names, CommaList.split(CommaList.join(names)));
	}

	@Test
	void asPeopleTypeIt() {
		assertEquals(List.of("Kompas", "Tempo, Jakarta", "a b"), CommaList.split(" Kompas , Tempo\\, Jakarta,,a b, "));
		assertEquals(List.of(), CommaList.split(""));
		assertEquals(List.of("a\\"), CommaList.split("a\\"));
	}

	@Test
	void tagsAreReadAndWritten() {
		for (String text : List.of("claims.kind=quantity", "a.b.c=d.e=f")) {
			assertEquals(text, TagChoice.parse(text).toString());
		}
		assertEquals(new TagChoice("a.b", "c", "d.e=f"), TagChoice.parse(" a.b . c = d.e=f "));
		for (String text : List.of("", "kind=quantity", "claims.kind", "claims.=x", ".kind=x", "claims.kind=", "claims=a.b")) {
			assertNull(TagChoice.parse(text), text);
		}
	}
}
