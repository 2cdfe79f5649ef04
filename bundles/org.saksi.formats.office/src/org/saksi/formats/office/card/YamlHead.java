package org.saksi.formats.office.card;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The head of a data card as the Hugging Face Hub reads it: https://huggingface.co/docs/hub/datasets-cards. */
final class YamlHead {

	/** Identifiers of licences that the Hub knows and that corpora have. */
	private static final Set<String> LICENCES = Set.of("apache-2.0", "mit", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0",
			"cc-by-sa-3.0", "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0",
			"cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "pddl", "odc-by", "odbl", "gpl-3.0", "epl-2.0");

	private static final String[] SIZES = { "n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M" };

	private YamlHead() {
	}

	/**
	 * Writes the head.
	 *
	 * @param files names of the data files, each of a sheet, that stand beside the card; empty where the data is one workbook
	 */
	static String of(Facts facts, List<String> files) {
		StringBuilder yaml = new StringBuilder("---\n");
		String name = facts.export().corpus().getName();
		yaml.append("pretty_name: ").append(quoted(name == null ? "corpus" : name)).append('\n');
		String licence = facts.export().corpus().getLicence();
		if (licence == null || licence.isBlank()) {
			yaml.append("license: unknown\n");
		} else if (LICENCES.contains(id(licence))) {
			yaml.append("license: ").append(id(licence)).append('\n');
		} else {
			yaml.append("license: other\nlicense_name: ").append(quoted(licence)).append('\n');
		}
		String language = facts.export().corpus().getLanguage();
		if (language != null && language.matches("[a-z]{2,3}")) {
			yaml.append("language:\n- \"").append(language).append("\"\n"); // between quotes: no is the code of Norwegian, and false in YAML
		}
		yaml.append("annotations_creators:\n- expert-generated\nsize_categories:\n- ").append(size(facts.rows("sentences"))).append('\n');
		yaml.append("task_categories:\n- text-classification\n- token-classification\n");
		yaml.append("tags:\n- attribution\n- claim-detection\n- stance\n- news\n");
		if (!files.isEmpty()) {
			yaml.append("configs:\n");
			for (String file : files) {
				String sheet = file.substring(0, file.lastIndexOf('.'));
				yaml.append("- config_name: ").append(quoted(sheet)).append("\n  data_files: ").append(quoted(file)).append('\n');
				if (sheet.equals("sentences")) {
					yaml.append("  default: true\n");
				}
			}
		}
		return yaml.append("---\n").toString();
	}

	private static String id(String licence) {
		return licence.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
	}

	private static String size(long rows) {
		int power = 0;
		for (long limit = 1000; power < SIZES.length - 1 && rows >= limit; limit *= 10) {
			power++;
		}
		return SIZES[power];
	}

	/** A double-quoted scalar in one line (YAML 1.2, 7.3.1). */
	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ") + '"';
	}
}
