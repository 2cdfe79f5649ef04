package org.saksi.formats.uima;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;

/** Writes a CAS as UIMA CAS JSON 0.4 with all its types, offsets in UTF-16. */
public final class CasJson {

	private CasJson() {
	}

	/** Writes the CAS; the stream stays open. */
	public static void write(CAS cas, OutputStream out) throws IOException {
		JsonCas2Serializer serializer = new JsonCas2Serializer();
		serializer.setFsMode(FeatureStructuresMode.AS_ARRAY);
		serializer.setSofaMode(SofaMode.AS_REGULAR_FEATURE_STRUCTURE);
		serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
		serializer.setTypeSystemMode(TypeSystemMode.FULL);
		serializer.serialize(cas, out);
	}
}
