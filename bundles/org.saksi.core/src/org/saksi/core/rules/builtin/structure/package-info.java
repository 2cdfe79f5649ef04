/** Rules V1 to V11: the data contradict themselves or the scheme. */
package org.saksi.core.rules.builtin.structure;
