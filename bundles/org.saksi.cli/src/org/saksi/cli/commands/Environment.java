package org.saksi.cli.commands;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.StoreOptions;

/**
 * What commands need from their surroundings.
 *
 * @param formats   what can be imported and exported
 * @param rules     what is checked
 * @param schemes   what a new corpus can have
 * @param store     how corpora are opened
 * @param out       receives documents and tables
 * @param err       receives words and progress
 * @param terminal  whether {@code err} is a terminal
 * @param locale    language of help
 * @param version   of the product
 * @param cancelled whether the user has asked to stop
 */
public record Environment(FormatRegistry formats, RuleRegistry rules, SchemeRegistry schemes, StoreOptions store,
		PrintWriter out, PrintWriter err, boolean terminal, Locale locale, String version, BooleanSupplier cancelled) {
}
