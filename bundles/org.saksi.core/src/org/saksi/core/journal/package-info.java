/**
 * The log in the user's state folder that recovers what was not saved and undoes what was done: changes of models, one checksummed line for
 * each gesture.
 */
package org.saksi.core.journal;
