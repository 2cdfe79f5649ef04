/** The pages of the wizard for a new corpus. */
package org.saksi.ui.corpus.wizards.create;
