// Replies of the public API for the tests: made up here, in the shape that its documentation gives.

/** A reply with one `call_handling` entry for business hours. */
export function routed(settings: object): object {
  return { business_hours: [{ sub_setting_type: 'call_handling', settings }] };
}

/** A whole reply in the form of reads. */
export const wholeReply = {
  business_hours: [
    {
      sub_setting_type: 'custom_hours',
      settings: {
        type: 2,
        custom_hours_settings: [
          { weekday: 1, type: 0 },
          { weekday: 2, type: 2, from: '09:00', to: '12:00' },
          { weekday: 2, type: 2, from: '14:00', to: '24:00' },
          { weekday: 3, type: 1 },
          { weekday: 6, type: 2, from: '22:00', to: '06:00' },
          { weekday: 7, type: 2, from: '10:00', to: '10:00' },
        ],
        allow_members_to_reset: true,
      },
    },
    {
      sub_setting_type: 'call_forwarding',
      settings: {
        require_press_1_before_connecting: true,
        call_forwarding_settings: [
          { id: 'f1', description: 'Zoom Desktop Apps', enable: true },
          { id: 'f2', description: 'Zoom Mobile Apps', enable: false },
          { id: 'f3', description: 'Zoom Phone Appliance Apps', enable: true },
          { id: 'f4', description: 'Portable', enable: true, phone_number: '+33612345678' },
          {
            id: 'f5',
            description: 'Associé',
            enable: false,
            external_contact: { external_contact_id: 'Xc_1', name: 'Associé' },
          },
          { id: 'f6', description: 'Vieux', enable: true, phone_number: '0612345678' },
        ],
      },
    },
    {
      sub_setting_type: 'call_handling',
      settings: {
        ring_mode: 'sequential',
        max_wait_time: 25,
        routing: {
          action: 7,
          forward_to: {
            display_name: 'Ventes',
            extension_id: 'Ext-7',
            extension_number: 301,
            extension_type: 'callQueue',
          },
          operator: { display_name: 'Standard', extension_id: 'Ext-9', extension_number: 300 },
          connect_to_operator: true,
          allow_callers_check_voicemail: false,
          voicemail_greeting: { id: 'a1', name: 'Absence' },
          voicemail_leaving_instruction: { id: '0', name: 'None' },
          require_press_1_before_connecting: false,
          play_callee_voicemail_greeting: true,
        },
        busy_routing: {
          action: 10,
          forward_to: { phone_number: '+12125550100', description: 'New York' },
          require_press_1_before_connecting: true,
        },
        audio_while_connecting: { id: 'm1', name: 'Music' },
      },
    },
  ],
  closed_hours: [
    {
      sub_setting_type: 'call_handling',
      settings: { ring_mode: 'simultaneous', max_wait_time: 30, routing: { action: 11 }, busy_routing: { action: 22 } },
    },
    { sub_setting_type: 'something_new', settings: { a: 1 } },
  ],
  holiday_hours: [
    {
      holiday_id: 'Hol_1',
      details: [
        {
          sub_setting_type: 'holiday',
          settings: { name: 'Noël', from: '2025-12-24T23:00:00Z', to: '2025-12-25T22:59:59Z' },
        },
        {
          sub_setting_type: 'call_handling',
          settings: {
            call_not_answer_action: 12,
            message_greeting_id: 'removed_a2',
            ring_mode: 'simultaneous',
            max_wait_time: 10,
          },
        },
      ],
    },
    {
      holiday_id: 'Hol_2',
      details: [
        {
          sub_setting_type: 'holiday',
          settings: { name: 'Faux', from: '2026-05-02T00:00:00Z', to: '2026-05-01T00:00:00Z' },
        },
      ],
    },
  ],
};

/** What a reader of the replies knows. */
export const knowledge = {
  timeZone: 'Europe/Paris',
  extensions: { 'Ext-2': '205', 'Ext-9': '300' },
  contacts: { 'Contact-1': 'plumber' },
  audio: { a1: 'lea-away' },
};
