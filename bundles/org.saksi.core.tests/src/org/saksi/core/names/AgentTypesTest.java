package org.saksi.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;

class AgentTypesTest {

	@ParameterizedTest
	@CsvSource({ "Vladimir Putin, person", "seorang pejabat militer, person_unnamed", "Kementerian Pertahanan, government",
			"TASS, medium", "Detik.com, medium", "Partai Hijau, organization", "Laporan PBB, document", "sumber, unnamed",
			"'', person" })
	void guesses(String name, String type) {
		assertEquals(type, AgentTypes.guess(name));
	}

	@Test
	void guessIsATagOfTheScheme() {
		Scheme scheme = SchemeFactory.eINSTANCE.createScheme();
		assertNull(AgentTypes.guess("TASS", new SchemeIndex(scheme)));
		MarkType agent = SchemeFactory.eINSTANCE.createMarkType();
		agent.setId("actor");
		agent.setBase(Base.AGENT);
		AttributeType type = SchemeFactory.eINSTANCE.createAttributeType();
		type.setId("type");
		Tag press = SchemeFactory.eINSTANCE.createTag();
		press.setId("press");
		press.setMeans("medium");
		type.getTags().add(press);
		agent.getAttributes().add(type);
		scheme.getMarkTypes().add(agent);
		SchemeIndex index = new SchemeIndex(scheme);
		assertEquals("press", AgentTypes.guess("TASS", index));
		assertNull(AgentTypes.guess("Budi", index));
	}
}
