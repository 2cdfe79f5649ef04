package org.saksi.core.rules;

/**
 * A registered rule.
 *
 * @param id          as findings and schemes name it, e.g. V4
 * @param name        localized, a few words
 * @param description localized, what is wrong and why it matters
 * @param severity    of its findings unless the scheme says otherwise
 * @param contributor symbolic name of the bundle it comes from
 * @param rule        the rule
 */
public record RuleInfo(String id, String name, String description, Severity severity, String contributor, Rule rule) {
}
