package org.saksi.ui.corpus.problems;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.ui.prefs.Preferences;

/** Switches a rule off for the whole corpus: a setting of the scheme. */
final class RuleSwitch {

	private final CorpusStore store;
	private final String rule;

	RuleSwitch(CorpusStore store, String rule) {
		this.store = store;
		this.rule = rule;
	}

	/** @return whether who works here may change the scheme */
	boolean mayChange() {
		return !rule.isEmpty() && Rights.of(store.corpus()).may(Preferences.annotator(store), Permission.SCHEME);
	}

	/** Switches the rule off as one gesture on the scheme, which is saved. */
	void off() throws CorpusException {
		try (CorpusSession session = store.corpusSession()) {
			session.run(label(), () -> {
				setting(session.scheme()).setEnabled(false);
				return null;
			});
			session.save(null);
		}
	}

	/** Takes it back, if it still is what was done last to corpus and scheme. */
	void undo() throws CorpusException {
		try (CorpusSession session = store.corpusSession()) {
			if (label().equals(session.undoLabel())) {
				session.undo();
				session.save(null);
			}
		}
	}

	private String label() {
		return NLS.bind(Messages.Switch_gesture, rule);
	}

	private RuleSetting setting(Scheme scheme) {
		for (RuleSetting setting : scheme.getRules()) {
			if (rule.equals(setting.getRule())) {
				return setting;
			}
		}
		RuleSetting setting = SchemeFactory.eINSTANCE.createRuleSetting();
		setting.setRule(rule);
		scheme.getRules().add(setting);
		return setting;
	}
}
